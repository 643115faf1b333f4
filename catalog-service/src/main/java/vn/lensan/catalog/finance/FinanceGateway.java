package vn.lensan.catalog.finance;

import java.util.List;

/** A bank or an insurer. Each call may be made again: what it says holds once. */
public interface FinanceGateway {

  /** The receiver that consents name, such as {@code DEMO_BANK}. */
  String partner();

  /** As people know it. */
  String name();

  /**
   * What it offers; nothing of a household goes out for it.
   *
   * @throws FinanceAway when it can't be asked
   */
  List<FinanceOffer> offers(FinanceQuestion question);

  /** False: nothing is ever sent there, people call it themselves. */
  boolean takesInterests();

  /**
   * Tells who wants to be called about an offer.
   *
   * @throws FinanceRefused when the partner will not have it
   */
  void passOn(PassedOn interest);

  /** Asks to forget the interest and who it was of; returns once that is acknowledged. */
  void takeBack(String interestId);

  /**
   * @param id the same however often it is sent
   */
  record PassedOn(String id, String offerId, String commodity, Applicant applicant) {}
}
