package com.example;

import jakarta.persistence.*;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

@Entity
public class Host {
  @Id Long id;
  InetAddress address;
  Inet4Address four;
  Inet6Address six;
}
