package vn.lensan.catalog.order;

import org.jspecify.annotations.Nullable;
import vn.lensan.platform.money.Money;

/** Money of an order: total = lines + shipping − discount. */
public record OrderAmounts(Money shipping, Money discount, Money total) {}
