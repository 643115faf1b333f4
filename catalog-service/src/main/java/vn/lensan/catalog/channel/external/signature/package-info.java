/** Standard Webhooks, a public standard that both marketplaces follow. */
@NullMarked
package vn.lensan.catalog.channel.external.signature;

import org.jspecify.annotations.NullMarked;
