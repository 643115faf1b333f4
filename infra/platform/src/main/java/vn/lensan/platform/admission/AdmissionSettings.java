package vn.lensan.platform.admission;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.lensan.admission.Bounds;

/**
 * {@code lensan.admission}: how many requests a service works at once, and who waits.
 *
 * @param enabled false lets everything in, for comparisons
 * @param crowd the places of people and uploads; one key is a province
 * @param inner how many calls of our own services and of the operator's probes at once, besides
 * @param streams how many answers without an end (server-sent events) at once
 */
@ConfigurationProperties("lensan.admission")
public record AdmissionSettings(
    @DefaultValue("true") boolean enabled,
    @DefaultValue Bounds crowd,
    @DefaultValue("64") int inner,
    @DefaultValue("200") int streams) {}
