package vn.lensan.catalog.listing;

import java.util.Map;
import vn.lensan.catalog.product.ProductView;
import vn.lensan.catalog.seller.SellerView;

/**
 * What was read at once for many sendings.
 *
 * @param products by id
 * @param shops by household: open, and the household agrees
 */
record Known(Map<String, ProductView> products, Map<String, SellerView> shops) {}
