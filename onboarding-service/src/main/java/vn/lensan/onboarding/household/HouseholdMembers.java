package vn.lensan.onboarding.household;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.time.Days;
import vn.lensan.platform.web.IfMatch;

/** The registry's door for the members of a household. */
@Service
public class HouseholdMembers {
  private static final String HEAD = "head";
  private final Households households;
  private final Witness witness;
  private final Clock clock;

  HouseholdMembers(Households households, Witness witness, Clock clock) {
    this.households = households;
    this.witness = witness;
    this.clock = clock;
  }

  /** What somebody is in a household. */
  public enum Role {
    HEAD,
    SELLER_CONTACT,
    DECISION_MAKER
  }

  /** A role that somebody has from a day on, to another day or until now. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Held(Role role, LocalDate from, @Nullable LocalDate to) {

    boolean isHead() {
      return role == Role.HEAD;
    }

    boolean endsBeforeItBegins() {
      return to != null && to.isBefore(from);
    }

    boolean overlaps(Held other) {
      return role == other.role
          && (to == null || !other.from.isAfter(to))
          && (other.to == null || !from.isAfter(other.to));
    }

    @Override
    public String toString() {
      return role + " " + from + (to == null ? "" : "–" + to);
    }
  }

  /**
   * A member as a reader within scope sees it; the household's head is the first of them.
   *
   * @param householdId by which an erasure finds the answers that were kept for repeats
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record View(
      String id,
      String householdId,
      String fullName,
      @Nullable String phone,
      @Nullable Integer birthYear,
      @Nullable String sex,
      List<Held> roles) {}

  /** Gets a member as it was told, and tells it anew. */
  @FunctionalInterface
  public interface Change extends UnaryOperator<MemberTold> {}

  /** A change, and the version of the household that it was made on. */
  public record On(IfMatch version, Change change) {}

  /**
   * @param version of the household, on which the next change is made
   */
  public record Answer<T>(T body, long version) {}

  public Answer<List<View>> of(String id, Caller caller) {
    Household household = find(id, caller);
    witness.read(household.id(), household.profile().within(), caller);
    List<View> all = new ArrayList<>();
    all.add(head(household, caller));
    household.members().all().forEach(member -> all.add(view(household, member, caller)));
    return new Answer<>(all, household.version());
  }

  /** Told twice under one id it is one member; another one under that id is refused. */
  public Answer<View> add(String id, @Nullable String memberId, MemberTold told, Caller caller) {
    Household household = find(id, caller);
    String made = memberId == null ? RequestIds.newId() : memberId;
    Member member = told.checked(made, Days.today(clock));
    if (made.equals(HEAD)
        || household.members().find(made).filter(known -> !known.equals(member)).isPresent()) {
      throw Problem.conflict("id.taken").with("id", made);
    }
    return kept(household, member, caller);
  }

  /** Corrects a member or ends a role; {@code change} gets it as it was told. */
  public Answer<View> correct(String id, String memberId, On on, Caller caller) {
    Household household = find(id, caller);
    on.version().check(household.version());
    Member known =
        household
            .members()
            .find(memberId)
            .orElseThrow(() -> HouseholdRefusal.memberNotFound(memberId));
    Member told = on.change().apply(MemberTold.of(known)).checked(memberId, Days.today(clock));
    return kept(household, told, caller);
  }

  private Answer<View> kept(Household household, Member member, Caller caller) {
    Act act = Act.by(caller.client(), clock.instant());
    Household now = household.keepMember(member, act) ? households.save(household) : household;
    return new Answer<>(view(now, member, caller), now.version());
  }

  private static View head(Household household, Caller caller) {
    Head head = household.profile().maskedHead(Masks.namesFor(caller));
    Held since = new Held(Role.HEAD, Days.of(household.createdAt()), null);
    return new View(
        HEAD,
        household.id(),
        head.fullName(),
        head.phone(),
        head.birthYear(),
        head.sex(),
        List.of(since));
  }

  private static View view(Household household, Member member, Caller caller) {
    PersonalText phone = member.phone();
    String name = member.fullName().value();
    return new View(
        member.memberId(),
        household.id(),
        Masks.namesFor(caller) ? Masks.name(name) : name,
        phone == null ? null : phone.masked(),
        member.birthYear(),
        member.sex(),
        member.roles());
  }

  private Household find(String id, Caller caller) {
    return households.current(id, caller.scope()).orElseThrow(() -> HouseholdRefusal.notFound(id));
  }
}
