package com.example.shop;

import com.example.library.Book;
import java.util.UUID;

/** An entity by {@code META-INF/orm.xml} alone. */
public class Sale {
  private UUID ticket;
  private Book book;
  private int price;
}
