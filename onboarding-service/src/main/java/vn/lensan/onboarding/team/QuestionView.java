package vn.lensan.onboarding.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open question, as the household reads it. */
public record QuestionView(String id, Task.Kind task, @Nullable HelpKind help, LocalDate askedOn) {}
