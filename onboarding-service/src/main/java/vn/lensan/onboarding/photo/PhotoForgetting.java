package vn.lensan.onboarding.photo;

import org.springframework.stereotype.Component;
import vn.lensan.onboarding.household.Forgetting;
import vn.lensan.onboarding.household.Forgotten;

/** The photos that a person's papers and consents were proven by, and all of its things. */
@Component
class PhotoForgetting implements Forgetting {
  private final Photos photos;

  PhotoForgetting(Photos photos) {
    this.photos = photos;
  }

  @Override
  public void forget(Forgotten person) {
    person.photoIds().forEach(photos::remove);
    photos.removeAllOf(person.householdId());
  }
}
