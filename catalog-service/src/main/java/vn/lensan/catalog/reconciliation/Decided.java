package vn.lensan.catalog.reconciliation;

import java.time.Instant;
import vn.lensan.catalog.listing.Verdict;

/**
 * What an officer decided on a finding.
 *
 * @param by the client that somebody used
 */
public record Decided(Verdict.Choice choice, Instant at, String by) {}
