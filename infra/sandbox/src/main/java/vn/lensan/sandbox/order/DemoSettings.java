package vn.lensan.sandbox.order;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How often an invented buyer orders; with a seed, always the same sequence of buyers. */
@ConfigurationProperties("lensan.sandbox.demo")
record DemoSettings(Duration interval, @Nullable Long seed) {}
