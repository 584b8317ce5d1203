package com.example;

import java.util.List;

public record Tags(List<String> all) {}
