package vn.lensan.sandbox.call;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param perSecond calls a channel allows in a second, and how many it lets come at once
 * @param enforced whether a call beyond it is refused; it is counted either way
 */
@ConfigurationProperties("lensan.sandbox.quota")
record QuotaSettings(int perSecond, boolean enforced) {}
