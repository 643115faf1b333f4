package vn.lensan.platform.letter;

import java.util.List;

/** Whoever runs consumers names them by such a bean. */
@FunctionalInterface
public interface DeadLetterSources {
  List<DeadLetterSource> sources();
}
