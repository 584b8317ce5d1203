package com.example;

public class Person {}
