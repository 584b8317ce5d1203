package com.example;

@io.godwit.annotations.ExternalSource
public class Plain {}
