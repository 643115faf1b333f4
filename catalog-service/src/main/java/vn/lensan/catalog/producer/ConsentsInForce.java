package vn.lensan.catalog.producer;

import java.util.List;

/**
 * What a household agrees to now, as far as the catalogue acts on it.
 *
 * @param receivers channels on which it agrees to sell
 * @param named whether anybody may read its name where its products' origin is shown
 * @param financing banks and insurers that may learn who asked for their offer
 */
public record ConsentsInForce(List<String> receivers, boolean named, List<String> financing) {}
