package vn.lensan.sandbox.order;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param shipping what the buyer pays for the way, in đồng
 * @param confirmWithin how long a seller may take to answer; then the order is lost
 * @param step the time from one status to the next after confirmation; none: it stays CONFIRMED
 */
@ConfigurationProperties("lensan.sandbox.orders")
record OrderSettings(long shipping, Duration confirmWithin, @Nullable Duration step) {}
