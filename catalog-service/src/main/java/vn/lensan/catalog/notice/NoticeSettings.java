package vn.lensan.catalog.notice;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When nobody is written to, by Vietnam's clock. OUR ESTIMATE of when farmers sleep; the same time
 * twice switches it off.
 */
@ConfigurationProperties("lensan.catalog.notices")
record NoticeSettings(
    @DefaultValue("21:00") LocalTime quietFrom, @DefaultValue("06:00") LocalTime quietUntil) {}
