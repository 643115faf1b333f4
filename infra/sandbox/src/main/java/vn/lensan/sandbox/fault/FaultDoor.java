package vn.lensan.sandbox.fault;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.sandbox.answer.Refusal;
import vn.lensan.sandbox.call.Calls;
import vn.lensan.sandbox.channel.Channels;

@RestController
final class FaultDoor {

  private final Channels channels;
  private final Faults faults;
  private final Calls calls;

  FaultDoor(Channels channels, Faults faults, Calls calls) {
    this.channels = channels;
    this.faults = faults;
    this.calls = calls;
  }

  @GetMapping("/sandbox/{channel}/faults")
  FaultPlan current(@PathVariable String channel) {
    return faults.of(channels.named(channel)).plan();
  }

  @PutMapping("/sandbox/{channel}/faults")
  FaultPlan replace(@PathVariable String channel, @RequestBody FaultPlan plan) {
    plan.check();
    faults.of(channels.named(channel)).replace(plan);
    return plan;
  }

  @DeleteMapping("/sandbox/{channel}/faults")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clear(@PathVariable String channel) {
    faults.of(channels.named(channel)).replace(FaultPlan.NONE);
  }

  /** Where the redirect fault leads. A careful client never comes here. */
  @RequestMapping("/sandbox/{channel}/elsewhere")
  void elsewhere(@PathVariable String channel, HttpServletRequest request) {
    calls.of(channels.named(channel)).redirectFollowed(request.getHeader("Authorization") != null);
    throw Refusal.of(HttpStatus.NOT_FOUND, "request.not-found");
  }
}
