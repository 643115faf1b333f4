package vn.lensan.onboarding.right;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.household.PersonRights;
import vn.lensan.onboarding.right.AlsoKept.Words;

/** All words that features keep of a person, the oldest first; what was requested among them. */
@Service
public class KeptWords {
  private final List<AlsoKept> features;
  private final PersonRights persons;
  private final RightsRequests requests;

  KeptWords(List<AlsoKept> features, PersonRights persons, RightsRequests requests) {
    this.features = features;
    this.persons = persons;
    this.requests = requests;
  }

  /** The caller has checked that it goes to the person, and logs the look. */
  public List<Words> of(String householdId) {
    Collection<String> same = persons.samePerson(householdId);
    return Stream.concat(
            features.stream().flatMap(feature -> feature.of(same).stream()), requested(same))
        .sorted(Comparator.comparing(Words::on))
        .toList();
  }

  private Stream<Words> requested(Collection<String> households) {
    return households.stream()
        .flatMap(id -> requests.of(id).stream())
        .map(RightsRequest::view)
        .map(
            one ->
                new Words(
                    "REQUEST",
                    one.receivedOn(),
                    one.kind() + Optional.ofNullable(one.note()).map(": "::concat).orElse("")));
  }
}
