package vn.lensan.onboarding.household;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.lensan.platform.time.Days;

/** One thing that happened to a household; personal values masked, forgotten ones absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoryEntry(
    @JsonIgnore String id,
    OffsetDateTime at,
    EntryKind kind,
    @Nullable String attribute,
    @Nullable String old,
    @JsonProperty("new") @Nullable String becomes,
    String by,
    @Nullable String device,
    @Nullable String reason) {

  static HistoryEntry of(HouseholdChange change, boolean namesMasked) {
    String attribute = change.attribute();
    return new HistoryEntry(
        change.id(),
        Days.offset(change.at()),
        change.toldKind(),
        attribute,
        Masks.value(attribute, KeptChanges.plain(change.oldValue()), namesMasked),
        Masks.value(attribute, KeptChanges.plain(change.newValue()), namesMasked),
        change.actor(),
        change.device(),
        KeptChanges.plain(change.reason()));
  }

  static HistoryEntry registered(Household household) {
    return new HistoryEntry(
        "",
        Days.offset(household.createdAt()),
        EntryKind.REGISTERED,
        null,
        null,
        null,
        household.registeredBy(),
        null,
        null);
  }

  static HistoryEntry given(Consent consent) {
    return new HistoryEntry(
        consent.consentId(),
        Days.offset(consent.givenAt()),
        EntryKind.CONSENT_GIVEN,
        "consent",
        null,
        consent.words(),
        consent.takenBy(),
        null,
        null);
  }

  /** When, and of what happened in the same moment which. */
  @JsonIgnore
  public Place place() {
    return new Place(at.toInstant(), id);
  }

  /** Where an entry stands in the history. */
  record Place(Instant at, String id) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      int byTime = at.compareTo(other.at);
      return byTime == 0 ? id.compareTo(other.id) : byTime;
    }

    String text() {
      return at.toEpochMilli() + "/" + id;
    }

    static Place parse(String text) {
      int slash = text.indexOf('/');
      return new Place(
          Instant.ofEpochMilli(Long.parseLong(text.substring(0, slash))),
          text.substring(slash + 1));
    }
  }
}
