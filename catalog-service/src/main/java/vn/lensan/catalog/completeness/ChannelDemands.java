package vn.lensan.catalog.completeness;

import java.util.List;

/**
 * What a channel asks of a product.
 *
 * @param languages in which it wants a page told, the first one always
 * @param minimum without which it takes nothing
 * @param wanted what makes a good page
 * @param photos how many make enough
 * @param descriptionLetters how long a description is long enough
 * @param offerDays how old an offer may be
 */
record ChannelDemands(
    List<String> languages,
    List<Check> minimum,
    List<Check> wanted,
    int photos,
    int descriptionLetters,
    int offerDays) {}
