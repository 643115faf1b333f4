package vn.lensan.catalog.channel;

/**
 * What a marketplace really shows, as it was read from it. To be compared with {@link
 * ChannelGateway#prepared}: both are said in the same words.
 *
 * @param sellerId the shop, in the marketplace's own id
 * @param shown its {@code reference} is empty where the marketplace gives none back
 */
public record ItemSnapshot(ItemSeen item, String sellerId, ItemContent shown) {}
