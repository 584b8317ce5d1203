@ConverterRegistration(converter = MoneyConverter.class)
package com.example;

import org.hibernate.annotations.ConverterRegistration;
