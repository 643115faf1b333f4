package vn.lensan.catalog.seller;

import vn.lensan.catalog.channel.SellerParticulars;

/**
 * Who keeps the particulars of sellers. They are asked for at the moment of sending, when the
 * consent is checked and the look is logged, and are not kept here.
 */
@FunctionalInterface
public interface SellerDirectory {

  /**
   * @throws ParticularsRefused when the household does not (or no longer) agree
   */
  SellerParticulars particulars(String householdId, String channel);
}
