package vn.lensan.monitoring.cell.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What happened to a few households, each event once and in order. */
final class History {
  private History() {}

  static List<Events> of(Random random, String mark) {
    List<Events> events = new ArrayList<>();
    String[] communes = {"07582", "07210", "03670"};
    for (int h = 0; h < 3; h++) {
      String household = mark + "h" + h;
      int moves = 1 + random.nextInt(3);
      for (int sequence = 1; sequence <= moves; sequence++) {
        events.add(
            Events.household(household, communes[random.nextInt(communes.length)], sequence));
      }
      int merges = h == 0 ? 0 : random.nextInt(3);
      for (int merge = 0; merge < merges; merge++) {
        String there = communes[random.nextInt(communes.length)];
        moves++;
        events.add(
            merge % 2 == 0
                ? Events.merged(household, mark + "h0", there, moves)
                : Events.unmerged(household, there, moves));
      }
      events.add(Events.account(household, "POSTMART", "2026-11-0" + (1 + random.nextInt(8))));
      events.add(Events.account(household, "VOSO", "2026-11-0" + (1 + random.nextInt(8))));
      events.add(
          random.nextBoolean()
              ? Events.closed(household, "VOSO", 2, "2026-11-1" + random.nextInt(10))
              : Events.rehoused(household, "VOSO", 2, mark + "h0"));
      if (random.nextBoolean()) {
        events.add(Events.comeBack(household, "VOSO", 3, mark + "h0"));
      }
      for (int report = 1; report <= random.nextInt(3); report++) {
        int[] counts = {random.nextInt(9), random.nextInt(2), random.nextInt(2), 0, 0};
        events.add(Events.activity(household, "VOSO", report, "2026-11-12", counts));
      }
      for (int list = 1; list <= random.nextInt(3); list++) {
        String day = "2026-11-0" + (1 + random.nextInt(9));
        events.add(Events.completion(household, "T2", day, list));
      }
      if (random.nextBoolean()) {
        events.add(Events.certificate(household, random.nextBoolean() ? "T2" : "T4"));
      }
      String product = mark + "p" + h;
      events.add(Events.product(product, household, 1, 2 + random.nextInt(4)));
      for (String channel : List.of("POSTMART", "VOSO")) {
        for (int sequence = 1; sequence <= 1 + random.nextInt(4); sequence++) {
          events.add(
              Events.listing(
                  product,
                  household,
                  channel,
                  sequence,
                  sequence % 2 == 1 ? "LIVE" : "WITHDRAWN",
                  "2026-11-1" + sequence));
        }
      }
      events.add(Events.order(mark + "o" + h, household, "VOSO", 1, "PLACED"));
      events.add(Events.order(mark + "o" + h, household, "VOSO", 2, "DELIVERED"));
      events.add(Events.refusedRow(mark + "r" + h, communes[random.nextInt(communes.length)]));
    }
    events.addAll(ofTeams(random, mark, communes));
    return events;
  }

  /** Some help is corrected, some answers are, and teams end. */
  private static List<Events> ofTeams(Random random, String mark, String... communes) {
    List<Events> events = new ArrayList<>();
    for (int t = 0; t < 2; t++) {
      String team = mark + "t" + t;
      String commune = communes[random.nextInt(communes.length)];
      events.add(TeamEvents.formed(team, commune, 1));
      if (random.nextBoolean()) {
        events.add(TeamEvents.dissolved(team, commune, 2, "2026-11-2" + random.nextInt(10)));
      }
      for (int help = 0; help < random.nextInt(6); help++) {
        String kind = random.nextBoolean() ? "LISTING" : "ORDER";
        String who = String.join(",", team, mark + "h" + random.nextInt(3), kind, "");
        String id = team + "-" + help;
        events.add(TeamEvents.helped(id, commune, who + "2026-11-1" + random.nextInt(10), 1));
        if (random.nextBoolean()) {
          events.add(TeamEvents.helped(id, commune, who + "2026-10-1" + random.nextInt(10), 2));
        }
      }
      for (int answer = 0; answer < random.nextInt(4); answer++) {
        String id = team + "-q" + answer;
        int score = 1 + random.nextInt(5);
        events.add(TeamEvents.answer(id, commune, team, score, "2026-11-20"));
        events.add(TeamEvents.answer(id, commune, team, 6 - score, "2026-11-21").told(2));
      }
    }
    return events;
  }
}
