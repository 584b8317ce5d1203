package com.example;

import jakarta.persistence.*;
import java.net.URL;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;

@Entity
public class Place {
  @Id Long id;
  URL url;
  Locale locale;
  ZoneId zone;
  TimeZone timeZone;
  Class<?> type;
  Currency currency;
  ZoneOffset zoneOffset;
  @Column(length = 40) Locale shortLocale;
  @Column(length = 5) Currency longCurrency;
  @Column(length = 10) ZoneOffset longOffset;
  @Column(length = 1000) URL longUrl;
}
