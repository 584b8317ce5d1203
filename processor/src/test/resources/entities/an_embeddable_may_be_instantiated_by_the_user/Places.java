package com.example;

import jakarta.persistence.*;
import org.hibernate.metamodel.spi.ValueAccess;

public class Places implements org.hibernate.metamodel.spi.EmbeddableInstantiator {
  @Override
  public Object instantiate(ValueAccess values) {
    return new Place(values.getValue(0, String.class));
  }

  @Override
  public boolean isInstance(Object object) {
    return object instanceof Place;
  }

  @Override
  public boolean isSameClass(Object object) {
    return object.getClass() == Place.class;
  }
}
