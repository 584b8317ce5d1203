package com.example;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public record Key(Long zeta, String alpha, int mid) implements Serializable {}
