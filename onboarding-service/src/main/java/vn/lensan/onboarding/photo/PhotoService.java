package vn.lensan.onboarding.photo;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.HouseholdService;
import vn.lensan.onboarding.household.HouseholdState;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/** The one door to photos. */
@Service
public class PhotoService {
  private final Photos photos;
  private final Ancestry ancestry;
  private final HouseholdService households;
  private final PhotoHints hints;
  private final Clock clock;

  PhotoService(
      Photos photos,
      Ancestry ancestry,
      HouseholdService households,
      PhotoHints hints,
      Clock clock) {
    this.photos = photos;
    this.ancestry = ancestry;
    this.households = households;
    this.hints = hints;
    this.clock = clock;
  }

  /** For doors that know a file's length before its bytes. */
  public static void refuseTooLarge(long bytes) {
    if (bytes > Picture.MOST_BYTES) {
      throw PhotoRefused.tooLarge();
    }
  }

  /** A photo that was kept, and why one might take it again. */
  public record Kept(PhotoView photo, List<PhotoHint> hints) {}

  /**
   * @param household whose thing it shows; it must be one that the caller may see
   */
  public Kept keep(byte[] file, @Nullable String household, Caller caller) {
    Picture picture = Picture.in(file);
    Photo photo =
        new Photo(
            RequestIds.newId(),
            picture.format().contentType(),
            file.length,
            picture.width(),
            picture.height(),
            PhotoChunk.countFor(file.length),
            household == null ? placeOf(caller) : placeOf(household, caller),
            caller.client(),
            now(),
            household,
            Looking.at(file, picture));
    photos.insert(photo, file);
    return new Kept(photo.view(), hints.of(photo, caller.scope()));
  }

  /** Whose photo it is, for those who may see it. */
  public PhotoOwner owner(String id, Caller caller) {
    return photos
        .find(id, caller.scope())
        .map(photo -> new PhotoOwner(photo.householdId()))
        .orElseThrow(() -> PhotoNotFound.forId(id));
  }

  /** Where the household lies: whoever sees it sees its photos, whoever took them. */
  private List<String> placeOf(String household, Caller caller) {
    HouseholdState state = households.state(household);
    if (!caller.scope().covers(state.within()) || state.erasedOn() != null) {
      throw PhotoRefused.householdUnknown(household);
    }
    return state.within();
  }

  /** Nobody could ever see the photo of somebody without a unit. */
  private List<String> placeOf(Caller caller) {
    Set<String> units = caller.scope().units();
    if (units.isEmpty()) {
      throw Problem.of(HttpStatus.FORBIDDEN, "scope.outside");
    }
    return ancestry.within(units);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  public PhotoContent content(String id, Caller caller) {
    Photo photo = photos.find(id, caller.scope()).orElseThrow(() -> PhotoNotFound.forId(id));
    return new PhotoContent(photo.view(), photos.read(photo));
  }

  /** Refuses a photo that the caller may not see. */
  public void check(String id, Caller caller) {
    if (photos.find(id, caller.scope()).isEmpty()) {
      throw PhotoNotFound.forId(id);
    }
  }

  /** What they are of lies elsewhere now: who sees that sees them. */
  public void lieIn(List<String> ids, List<String> within) {
    if (!ids.isEmpty()) {
      photos.lieIn(ids, within);
    }
  }

  /** A household was transferred: its photos go along to where it lies by now. */
  public void moved(String household) {
    photos.allLieIn(household, households.state(household).within());
  }

  /** Of a person who is forgotten; done twice it changes nothing. */
  public void forget(List<String> ids) {
    ids.forEach(photos::remove);
  }
}
