package vn.lensan.onboarding.own;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code lensan.own}.
 *
 * @param address under which people reach the origin; links begin with it
 * @param link how long a link waits to be opened
 * @param visit how long an opened page may be used
 * @param printed how long a printed code is good
 * @param consentText the version of the words that the page shows
 * @param receivers the marketplaces that a household can agree to
 */
@ConfigurationProperties("lensan.own")
public record OwnSettings(
    @DefaultValue("http://localhost:8080") String address,
    @DefaultValue("3d") Duration link,
    @DefaultValue("30m") Duration visit,
    @DefaultValue("1095d") Duration printed,
    @DefaultValue("2026-10") String consentText,
    @DefaultValue({"POSTMART", "VOSO"}) List<String> receivers) {}
