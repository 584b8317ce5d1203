@SequenceGenerator(name = "numbers", sequenceName = "package_numbers", allocationSize = 3)
@TableGenerator(name = "rows", table = "package_table")
package com.example;

import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.TableGenerator;
