package vn.lensan.catalog.listing;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lensan.catalog.channel.ContentPart;
import vn.lensan.catalog.channel.ItemContent;
import vn.lensan.catalog.channel.ItemState;
import vn.lensan.platform.money.Money;

/**
 * What a marketplace's shop really showed of an item when it was read last, for people.
 *
 * @param title theirs; of a long one the beginning
 * @param pictures how many
 * @param differs the parts that were not as the marketplace had taken them of us; less in stock is
 *     no difference, that is sold
 * @param readAt its age
 */
public record Snapshot(
    String title,
    Money price,
    long quantity,
    String unitOfMeasure,
    int pictures,
    ItemContent.@Nullable Badge badge,
    ItemState state,
    Set<ContentPart> differs,
    Instant readAt) {}
