package vn.lensan.onboarding.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.lensan.onboarding.intake.reading.HeaderSearch;
import vn.lensan.onboarding.intake.reading.LettersAsked;
import vn.lensan.onboarding.intake.reading.ListBytes;
import vn.lensan.onboarding.intake.reading.ListFile;
import vn.lensan.onboarding.intake.reading.ListForm;
import vn.lensan.onboarding.intake.reading.ListFormat;
import vn.lensan.onboarding.intake.reading.MarkColumn;
import vn.lensan.onboarding.intake.reading.SheetLook;
import vn.lensan.onboarding.intake.reading.TextEncoding;
import vn.lensan.platform.problem.Problem;

/**
 * Looks a list over when it is handed in: what it is, how it is written, where its columns stand,
 * how many rows it has; so one that can't be read is refused at once.
 */
@Component
class ListLook {
  private static final Logger LOG = LoggerFactory.getLogger(ListLook.class);

  private final ColumnMappings mappings;

  ListLook(ColumnMappings mappings) {
    this.mappings = mappings;
  }

  /** All that a look needs to know. */
  record Asked(RowKind kind, ImportOrder order, ReadingWishes wishes) {}

  Looked at(Asked asked, ListBytes file) {
    try {
      ListFormat format = ListFormat.of(asked.order().fileName(), file);
      TextEncoding told =
          asked.wishes().encoding() == null ? null : TextEncoding.named(asked.wishes().encoding());
      ListForm form = ListForm.of(format, file, told);
      return look(asked, form, file);
    } catch (Problem refusal) {
      throw refusal;
    } catch (IOException | RuntimeException broken) {
      LOG.info("A list can't be read: {}", broken.toString());
      throw Problem.invalid("import.not-a-workbook");
    }
  }

  private Looked look(Asked asked, ListForm form, ListBytes file) throws IOException {
    Map<String, String> given = given(asked);
    List<Understood.SkippedSheet> skipped = new ArrayList<>();
    List<SheetLook> fitting = new ArrayList<>();
    try (ListFile list = form.open(file)) {
      List<SheetLook> looks = looks(asked, form, list, skipped, given);
      for (SheetLook look : looks) {
        if (look.found().isPresent() && asked.kind().missing(look.header()).isEmpty()) {
          fitting.add(look);
        } else {
          skipped.add(
              new Understood.SkippedSheet(look.name(), look.isEmpty() ? "EMPTY" : "NO_HEADER"));
        }
      }
      ListRefusal.unfit(asked.kind(), looks, fitting);
    }
    ListRefusal.unsure(fitting);
    keep(asked, fitting, given);
    return Looked.of(asked, form, fitting, skipped, file);
  }

  private List<SheetLook> looks(
      Asked asked,
      ListForm form,
      ListFile list,
      List<Understood.SkippedSheet> skipped,
      @Nullable Map<String, String> given)
      throws IOException {
    Function<Set<String>, Map<String, String>> confirmed =
        given == null ? texts -> mappings.of(asked.order(), texts) : texts -> given;
    HeaderSearch search = new HeaderSearch(MarkColumn.besides(asked.kind().columns()), confirmed);
    LettersAsked letters = form.letters();
    List<SheetLook> looks = new ArrayList<>();
    for (int index = 0; index < list.sheets().size(); index++) {
      ListFile.Sheet sheet = list.sheets().get(index);
      String reason = skips(asked.wishes().sheet(), sheet);
      if (reason == null) {
        SheetLook look = SheetLook.at(list, index, search, letters);
        if (look.isOurs()) {
          skipped.add(ours(look));
        } else {
          looks.add(look);
        }
      } else {
        skipped.add(new Understood.SkippedSheet(sheet.name(), reason));
      }
    }
    if (looks.isEmpty()) {
      throw ListRefusal.noSheet(list.sheets());
    }
    return looks;
  }

  private static Understood.SkippedSheet ours(SheetLook look) {
    String reason =
        look.template()
            .map(told -> told.isOlder() ? "TEMPLATE_OLDER" : "TEMPLATE")
            .orElse("ANSWER");
    return new Understood.SkippedSheet(look.name(), reason);
  }

  private static @Nullable String skips(@Nullable String chosen, ListFile.Sheet sheet) {
    if (chosen != null && !sheet.name().isEmpty()) {
      return sheet.name().strip().equalsIgnoreCase(chosen.strip()) ? null : "NOT_CHOSEN";
    }
    return sheet.hidden() ? "HIDDEN" : null;
  }

  private static @Nullable Map<String, String> given(Asked asked) {
    Map<String, String> told = asked.wishes().mapping();
    return told == null ? null : ColumnMappings.checked(told, asked.kind().columns());
  }

  /** What is sent with a list that fits is confirmed: the next one like it needs no mapping. */
  private void keep(Asked asked, List<SheetLook> sheets, @Nullable Map<String, String> given) {
    for (SheetLook sheet : sheets) {
      Set<String> texts = sheet.found().orElseThrow().texts();
      if (given != null && given.isEmpty()) {
        mappings.forget(asked.order(), texts);
      } else if (given != null) {
        mappings.remember(asked.order(), texts, given);
      }
    }
  }
}
