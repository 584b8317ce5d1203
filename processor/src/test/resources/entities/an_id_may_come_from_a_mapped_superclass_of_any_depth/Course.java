package com.example;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Course extends Audited<Long> {
  String title;
}

@Entity
class Room extends Audited<UUID> {
  String name;
}

@MappedSuperclass
abstract class Audited<K> extends Keyed<K> {
  String changedBy;
}

@MappedSuperclass
abstract class Keyed<T> {
  @Id @GeneratedValue T id;
  @Version long version;
}
