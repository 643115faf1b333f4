package vn.lensan.catalog.withdrawal;

import java.util.List;

/**
 * A consent to sell that was taken back.
 *
 * @param receivers those for which nothing holds any more
 * @param sequence of the event among those of the household's consents
 */
public record WithdrawnConsent(
    String householdId, String consentId, List<String> receivers, long sequence) {}
