package vn.lensan.sandbox.fault;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * @param hang how long a call that times out is kept without an answer
 * @param hugeBody how large the huge answer is
 * @param drip the wait between two bytes of the slow answer
 */
@ConfigurationProperties("lensan.sandbox.misbehaviour")
record MisbehaviourSettings(Duration hang, DataSize hugeBody, Duration drip) {}
