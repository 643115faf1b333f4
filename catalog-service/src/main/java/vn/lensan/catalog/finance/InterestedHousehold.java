package vn.lensan.catalog.finance;

import java.util.List;

/**
 * Who is interested, and what for.
 *
 * @param within the household's path
 */
record InterestedHousehold(
    String householdId, List<String> within, String partner, String commodity) {}
