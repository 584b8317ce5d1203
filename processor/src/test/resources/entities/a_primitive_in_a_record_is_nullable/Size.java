package com.example;

import jakarta.persistence.*;

@Embeddable
public record Size(int width, @Column(nullable = false) int height) {}
