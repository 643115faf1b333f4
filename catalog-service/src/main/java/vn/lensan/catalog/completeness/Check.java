package vn.lensan.catalog.completeness;

import java.util.function.Predicate;
import vn.lensan.catalog.product.OcopState;

/** One thing that may be asked of a product; which ones a channel asks for is data. */
enum Check {
  HOUSEHOLD_VERIFIED("household-not-verified", "/household", Area.BASICS, Subject::isVerified),
  CONSENT("consent-missing", "/consent", Area.BASICS, Subject::agrees),
  NAME("name-missing", "/name", Area.BASICS, one -> Subject.isSaid(one.content().name())),
  PRICE(
      "price-missing",
      "/offer/price",
      Area.OFFER,
      one -> one.content().offer().price().amount() > 0),
  UNIT(
      "unit-missing",
      "/unitOfMeasure",
      Area.BASICS,
      one -> Subject.isSaid(one.content().unitOfMeasure())),
  PHOTO("photo-missing", "/photoIds", Area.PHOTOS, one -> one.hasPhotos(1)),
  ORIGIN_PLACE(
      "origin-place-missing",
      "/origin/place",
      Area.STORY,
      one -> Subject.isSaid(one.origin().place())),
  /** Only of what had one: with a certificate that ended a product is on no shelf. */
  CERTIFICATE_HOLDS(
      "certificate-ended",
      "/ocopCertificate",
      Area.EVIDENCE,
      one -> !one.product().certificates().stateOn(one.today()).endsTheShelf()),
  PHOTOS_ENOUGH(
      "photos-few", "/photoIds", Area.PHOTOS, one -> one.hasPhotos(one.demands().photos())),
  DESCRIPTION("description-missing", "/description", Area.STORY, one -> one.isDescribedWith(1)),
  DESCRIPTION_LONG(
      "description-short",
      "/description",
      Area.STORY,
      one -> one.isDescribedWith(one.demands().descriptionLetters())),
  HISTORY(
      "history-missing",
      "/origin/history",
      Area.STORY,
      one -> Subject.isSaid(one.origin().history())),
  PROCESS(
      "process-missing",
      "/origin/process",
      Area.STORY,
      one -> Subject.isSaid(one.origin().process())),
  ENVIRONMENT(
      "environment-missing",
      "/origin/environment",
      Area.STORY,
      one -> Subject.isSaid(one.origin().environment())),
  GROUP("group-missing", "/group", Area.BASICS, one -> Subject.isSaid(one.content().group())),
  COMMODITY(
      "commodity-missing",
      "/commodity",
      Area.BASICS,
      one -> one.content().knownCommodity().isPresent()),
  CERTIFIED(
      "certificate-missing",
      "/ocopCertificate",
      Area.EVIDENCE,
      one -> one.product().certificates().validOn(one.today()).isPresent()),
  CERTIFICATE_NOT_DUE(
      "certificate-due",
      "/ocopCertificate",
      Area.EVIDENCE,
      one -> one.product().certificates().stateOn(one.today()) != OcopState.DUE),
  FARMING_PAPER(
      "farming-paper-missing",
      "/evidence/certificates",
      Area.EVIDENCE,
      one -> Papers.of(one).showsWhatIsAskedOf(Papers.FARMING)),
  FOOD_SAFETY_PAPER(
      "food-safety-missing",
      "/evidence/certificates",
      Area.EVIDENCE,
      one -> Papers.of(one).showsWhatIsAskedOf(Papers.FOOD_SAFETY)),
  PAPERS_HOLD(
      "paper-ended",
      "/evidence/certificates",
      Area.EVIDENCE,
      one -> Papers.of(one).haveSuccessors()),
  QUANTITY(
      "quantity-missing",
      "/offer/quantity",
      Area.OFFER,
      one -> one.content().offer().quantity() > 0),
  OFFER_OPEN(
      "offer-closed", "/offer", Area.OFFER, one -> one.content().offer().isOpenOn(one.today())),
  NAME_EN("name-en-missing", "/english/name", Area.STORY, Subject::isNamedInEnglish),
  DESCRIPTION_EN(
      "description-en-missing", "/english/description", Area.STORY, Subject::isDescribedInEnglish),
  OFFER_FRESH("offer-old", "/offer", Area.OFFER, Subject::isFresh);

  private final String code;
  private final String pointer;
  private final Area area;
  private final Predicate<Subject> met;

  Check(String code, String pointer, Area area, Predicate<Subject> met) {
    this.code = code;
    this.pointer = pointer;
    this.area = area;
    this.met = met;
  }

  boolean isMetBy(Subject subject) {
    return met.test(subject);
  }

  Missing missing(boolean needed) {
    return new Missing(pointer, code, area, needed);
  }

  Area area() {
    return area;
  }
}
