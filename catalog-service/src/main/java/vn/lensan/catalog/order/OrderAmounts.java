package vn.lensan.catalog.order;

import vn.lensan.platform.money.Money;

/** Money of an order: total = lines + shipping − discount. */
public record OrderAmounts(Money shipping, Money discount, Money total) {}
