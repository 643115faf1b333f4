package vn.lensan.onboarding.photo.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.photo.PhotoHint;
import vn.lensan.onboarding.photo.PhotoService;
import vn.lensan.onboarding.photo.PhotoView;
import vn.lensan.platform.problem.ProblemWords;

/** Puts hints into the words of whoever stands there with the phone. */
@Component
class KeptPhotoAnswers {
  private final ProblemWords words;

  KeptPhotoAnswers(ProblemWords words) {
    this.words = words;
  }

  KeptPhotoAnswer of(PhotoService.Kept kept) {
    PhotoView photo = kept.photo();
    return new KeptPhotoAnswer(
        photo.id(),
        photo.contentType(),
        photo.bytes(),
        photo.width(),
        photo.height(),
        kept.hints().stream().map(this::told).toList());
  }

  private KeptPhotoAnswer.Hint told(PhotoHint hint) {
    String key = "photo.hint." + hint.code().name().toLowerCase(Locale.ROOT);
    String text = words.text(key, Map.of(), LocaleContextHolder.getLocale());
    return new KeptPhotoAnswer.Hint(
        hint.code().name(), text == null ? hint.code().name() : text, hint.photoId());
  }
}
