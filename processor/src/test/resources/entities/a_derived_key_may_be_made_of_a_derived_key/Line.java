package com.example;

import jakarta.persistence.*;

@Entity
@IdClass(LineId.class)
public class Line {
  @Id @ManyToOne Page page;
  @Id int number;
  String text;
}

@Entity
@IdClass(PageId.class)
class Page {
  @Id @ManyToOne Book book;
  @Id int number;
}

@Entity
class Book {
  @Id Long id;
}

class PageId implements java.io.Serializable {
  Long book;
  int number;

  @Override
  public boolean equals(Object other) {
    return other instanceof PageId that && that.number == number && that.book.equals(book);
  }

  @Override
  public int hashCode() {
    return number;
  }
}

class LineId implements java.io.Serializable {
  PageId page;
  int number;

  @Override
  public boolean equals(Object other) {
    return other instanceof LineId that && that.number == number && that.page.equals(page);
  }

  @Override
  public int hashCode() {
    return number;
  }
}
