package vn.lensan.catalog.channel.external.http;

/**
 * How far our share of a quota is used.
 *
 * @param used calls that still count
 * @param wanting whether more could be used than a little
 */
record QuotaUse(int share, int used, boolean wanting) {}
