package vn.lensan.catalog.channel;

/**
 * What a marketplace can do; who uses the port asks before counting on it.
 *
 * @param clientKeys a create with a known key answers what it made, so it may be sent again
 * @param webhooks it tells what happens; else it must be asked
 * @param relist a withdrawn item may be shown again
 * @param shopPage how many items come with one call of {@link ChannelGateway#readItems}; 0 where
 *     the shop can't be read
 */
public record Capabilities(
    boolean clientKeys,
    boolean webhooks,
    boolean relist,
    boolean orderDecisions,
    int mostPictures,
    int shopPage) {

  public boolean readsShop() {
    return shopPage > 0;
  }
}
