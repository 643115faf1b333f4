package vn.lensan.sample.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.idempotency.RequestIds;
import vn.lensan.platform.personal.PersonalText;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.InternalDoor;
import vn.lensan.platform.security.PublicDoor;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.ETags;
import vn.lensan.platform.web.IfMatch;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

@RestController
class NoteController {
  private final Notes notes;
  private final Gate gate;

  NoteController(Notes notes, Gate gate) {
    this.notes = notes;
    this.gate = gate;
  }

  record Place(@NotNull @Nullable Integer floor) {}

  record NoteRequest(
      @Nullable String id,
      @NotBlank @Size(max = 20_000) String title,
      @NotBlank String author,
      @NotEmpty List<String> within,
      @Valid @Nullable Place place) {}

  record NoteAnswer(String id, String title, String author) {}

  record Renaming(@NotBlank String title) {}

  @PostMapping("/api/v1/notes")
  @Allowed({Role.TEAM, Role.PROVINCE})
  ResponseEntity<NoteAnswer> write(@Valid @RequestBody NoteRequest request, Caller caller) {
    if (!caller.scope().covers(request.within())) {
      throw Problem.of(HttpStatus.FORBIDDEN, "scope.outside");
    }
    gate.pass(request.title());
    String id = request.id() == null ? RequestIds.newId() : request.id();
    PersonalText author = new PersonalText(request.author());
    return answer(
        HttpStatus.CREATED, notes.add(Note.write(id, request.title(), author, request.within())));
  }

  @GetMapping("/api/v1/notes")
  @Allowed({Role.TEAM, Role.PROVINCE})
  Page<NoteAnswer> list(Caller caller, PageRequest page) {
    return notes.page(caller.scope(), page).map(NoteController::shown);
  }

  @GetMapping("/api/v1/notes/{id}")
  @Allowed({Role.TEAM, Role.PROVINCE})
  ResponseEntity<NoteAnswer> one(@PathVariable String id, Caller caller) {
    return answer(HttpStatus.OK, known(id, caller));
  }

  @PatchMapping("/api/v1/notes/{id}")
  @Allowed({Role.TEAM, Role.PROVINCE})
  ResponseEntity<NoteAnswer> rename(
      @PathVariable String id, @RequestBody Renaming renaming, IfMatch ifMatch, Caller caller) {
    Note note = known(id, caller);
    ifMatch.check(note.version());
    note.rename(renaming.title());
    return answer(HttpStatus.OK, notes.save(note));
  }

  @GetMapping("/internal/notes/count")
  @InternalDoor
  int count(@RequestParam int most) {
    return most;
  }

  @GetMapping("/verify/hello")
  @PublicDoor
  String hello() {
    return "hello";
  }

  @GetMapping("/verify/secret")
  @PublicDoor
  PersonalText secret() {
    return new PersonalText("Nguyễn Thị Ví Dụ");
  }

  private Note known(String id, Caller caller) {
    return notes
        .find(id, caller.scope())
        .orElseThrow(() -> Problem.notFound("note.not-found").with("id", id));
  }

  private static ResponseEntity<NoteAnswer> answer(HttpStatus status, Note note) {
    return ResponseEntity.status(status).eTag(ETags.of(note.version())).body(shown(note));
  }

  private static NoteAnswer shown(Note note) {
    return new NoteAnswer(note.id(), note.title(), note.author().masked());
  }
}
