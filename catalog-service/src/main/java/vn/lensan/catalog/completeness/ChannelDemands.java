package vn.lensan.catalog.completeness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.product.Commodity;
import vn.lensan.catalog.product.Evidence;

/**
 * What a channel asks of a product.
 *
 * @param languages in which it wants a page told, the first one always
 * @param minimum without which it takes nothing
 * @param wanted what makes a good page
 * @param photos how many make enough
 * @param descriptionLetters how long a description is long enough
 * @param offerDays how old an offer may be
 * @param papers which papers it looks for beside OCOP, by what a product is; any one of them will
 *     do
 */
record ChannelDemands(
    List<String> languages,
    List<Check> minimum,
    List<Check> wanted,
    int photos,
    int descriptionLetters,
    int offerDays,
    @Nullable Map<Commodity.Kind, Set<Evidence.Scheme>> papers) {

  Set<Evidence.Scheme> papersOf(Commodity.Kind kind) {
    return papers == null ? Set.of() : papers.getOrDefault(kind, Set.of());
  }
}
