package vn.lensan.onboarding.photo.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lensan.onboarding.household.messaging.HouseholdMoves;
import vn.lensan.onboarding.photo.PhotoService;

/** A household's photos are seen where it lies now. */
@Configuration(proxyBeanMethods = false)
class PhotoMoves {
  @Bean
  HouseholdMoves movePhotos(PhotoService photos) {
    return new HouseholdMoves("move-photos", photos::moved);
  }
}
