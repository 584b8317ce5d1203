@jakarta.persistence.SequenceGenerator(name = "numbers", sequenceName = "package_numbers", allocationSize = 20)
package com.example;
