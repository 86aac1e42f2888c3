/* To be imported by one file only: a second would double the static variables below.

   GNU readline as Swift may use it: its globals behind small setters (Swift 6 refuses shared mutable
   state), its macros as functions, and the Linux calls that Glibc's module leaves out. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <locale.h>
#include <langinfo.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#include <sys/signalfd.h>
#include <readline/readline.h>
#include <readline/history.h>

/* In a locale that is not UTF-8 readline takes é for a command and loses it: use C.UTF-8 then.
   Returns 0 when there is no UTF-8 to be had. */
static inline int gehoord_use_utf8(void) {
  setlocale(LC_ALL, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return 1;
  setenv("LC_ALL", "C.UTF-8", 1);
  setlocale(LC_ALL, "");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/* The terminal as it is while lines are read: Ctrl-C is a key among the others, so that it comes
   after what was typed before it and before what was typed after it; Ctrl-\\ ends nothing; and
   Ctrl-S freezes nothing: to a volunteer it means save. */
static inline void gehoord_take_terminal(const struct termios *found) {
  struct termios taken = *found;
  taken.c_lflag |= NOFLSH;
  taken.c_iflag &= ~(tcflag_t)IXON;
  taken.c_cc[VINTR] = _POSIX_VDISABLE;
  taken.c_cc[VQUIT] = _POSIX_VDISABLE;
  tcsetattr(STDIN_FILENO, TCSANOW, &taken);
}

static inline int gehoord_ignore_key(int count, int key) {
  (void)count, (void)key;
  return 0;
}

/* What came in that readline must not handle itself. */
struct gehoord_keys {
  /* The terminal's interrupt key, -1 for none. */
  int interrupt;
  int is_interrupted;
  int is_pasting;
};

static inline struct gehoord_keys *gehoord_keys(void) {
  static struct gehoord_keys keys = {-1, 0, 0};
  return &keys;
}

/* Whether Ctrl-C was pressed since this was last asked. */
static inline int gehoord_took_interrupt(void) {
  const int was = gehoord_keys()->is_interrupted;
  gehoord_keys()->is_interrupted = 0;
  return was;
}

/* Whether a paste in brackets has begun since this was last asked. */
static inline int gehoord_took_paste(void) {
  const int was = gehoord_keys()->is_pasting;
  gehoord_keys()->is_pasting = 0;
  return was;
}

static inline int gehoord_begin_paste(int count, int key) {
  (void)count, (void)key;
  gehoord_keys()->is_pasting = 1;
  return 0;
}

/* The rest of a key that began with ESC, read off; 1 when it was the begin of a paste. */
static inline int gehoord_drop_sequence(FILE *stream) {
  char sequence[16] = "";
  struct pollfd more = {fileno(stream), POLLIN, 0};
  for (size_t i = 0; i + 1 < sizeof sequence && poll(&more, 1, 0) > 0; i++) {
    const int key = rl_getc(stream);
    if (key == EOF) break;
    sequence[i] = (char)key;
    if (i == 0 ? key != '[' && key != 'O' : key >= '@' && key <= '~') break;
  }
  return strcmp(sequence, "[200~") == 0;
}

/* Every key passes here. Ctrl-C counts also halfway a longer key. In the middle of a search readline
   8.2 crashes on a key that begins a longer one (Ctrl-X z): there it just ends the search. */
static inline int gehoord_getc(FILE *stream) {
  const int key = rl_getc(stream);
  if (key == gehoord_keys()->interrupt) gehoord_keys()->is_interrupted = 1;
  if (!(rl_readline_state & RL_STATE_ISEARCH)) return key;
  if (key == 0x1b && gehoord_drop_sequence(stream)) gehoord_keys()->is_pasting = 1;
  return key == 0x1b || key == ('X' & 0x1f) ? '\n' : key;
}

static inline void gehoord_bind(int key, rl_command_func_t *task) {
  Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap, vi_movement_keymap};
  for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) rl_bind_key_in_map(key, task, maps[i]);
}

/* Ctrl-C, and pastes: readline would read a paste to its end and hear nothing else meanwhile. */
static inline void gehoord_take_keys(const struct termios *found) {
  const int interrupt = found->c_cc[VINTR];
  rl_getc_function = gehoord_getc;
  rl_bind_keyseq_in_map("\\e[200~", gehoord_begin_paste, emacs_standard_keymap);
  rl_bind_keyseq_in_map("\\e[200~", gehoord_begin_paste, vi_insertion_keymap);
  if (interrupt == _POSIX_VDISABLE) return;
  gehoord_keys()->interrupt = interrupt;
  gehoord_bind(interrupt, gehoord_ignore_key);
}

/* Keys that the terminal used to keep for itself do nothing, unless ~/.inputrc gives them a task. */
static inline void gehoord_ignore_flow_keys(void) {
  gehoord_bind('S' & 0x1f, gehoord_ignore_key);
  gehoord_bind('Q' & 0x1f, gehoord_ignore_key);
}

/* Readline divides by the width of the screen less one. */
static inline void gehoord_measure_screen(void) {
  int rows, columns;
  rl_reset_screen_size();
  rl_get_screen_size(&rows, &columns);
  if (columns < 4) rl_set_screen_size(rows < 1 ? 1 : rows, 4);
}

/* Forgotten words must not come back with Ctrl-Y: killed spaces take their place, more than
   readline remembers. */
static inline void gehoord_forget_killed(void) {
  extern int _rl_last_command_was_kill;
  for (int i = 0; i < 12; i++) {
    rl_replace_line(" ", 1);
    _rl_last_command_was_kill = 0;
    rl_kill_text(0, 1);
  }
  _rl_last_command_was_kill = 0;
  rl_replace_line("", 1);
}

static inline void gehoord_send(const char *bytes, size_t count) {
  while (count > 0) {
    const ssize_t sent = write(STDOUT_FILENO, bytes, count);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    bytes += sent, count -= (size_t)sent;
  }
}

/* U+0080-9F, which a terminal obeys as it does ESC. */
static inline int gehoord_is_control(const unsigned char *letter) {
  return letter[0] == 0xc2 && letter[1] >= 0x80 && letter[1] <= 0x9f;
}

/* U+200E, U+200F, U+202A-E, U+2066-9, which turn the reading direction. */
static inline int gehoord_is_direction(const unsigned char *letter) {
  if (letter[0] != 0xe2) return 0;
  if (letter[1] == 0x81) return letter[2] >= 0xa6 && letter[2] <= 0xa9;
  return letter[1] == 0x80 && (letter[2] == 0x8e || letter[2] == 0x8f ||
                               (letter[2] >= 0xaa && letter[2] <= 0xae));
}

/* Readline shows ESC as ^[, yet sends these two kinds to the terminal as they are. The first become
   a mark, one column wide as readline counts them; the others, of no width, are left out. */
static inline ssize_t gehoord_write_screen(void *unused, const char *bytes, size_t count) {
  static unsigned char letter[3];
  static size_t held;
  char shown[1024];
  size_t length = 0;
  (void)unused;
  for (size_t i = 0; i < count; i++) {
    letter[held++] = (unsigned char)bytes[i];
    if ((letter[0] == 0xc2 && held < 2) || (letter[0] == 0xe2 && held < 3)) continue;
    if (length + 3 > sizeof shown) gehoord_send(shown, length), length = 0;
    if (gehoord_is_control(letter)) {
      memcpy(shown + length, "\xef\xbf\xbd", 3), length += 3;
    } else if (!gehoord_is_direction(letter)) {
      memcpy(shown + length, letter, held), length += held;
    }
    held = 0;
  }
  gehoord_send(shown, length);
  return (ssize_t)count;
}

/* fopencookie(3), which glibc shows only under _GNU_SOURCE; defined here, that would make other types
   of its structures than the ones Swift's own Glibc module has. */
struct gehoord_cookie_functions {
  ssize_t (*read)(void *, char *, size_t);
  ssize_t (*write)(void *, const char *, size_t);
  int (*seek)(void *, int64_t *, int);
  int (*close)(void *);
};
extern FILE *gehoord_fopencookie(void *cookie, const char *mode,
                                 struct gehoord_cookie_functions functions)
    __asm__("fopencookie");

static inline FILE *gehoord_screen(void) {
  static FILE *screen;
  if (screen) return screen;
  const struct gehoord_cookie_functions functions = {NULL, gehoord_write_screen, NULL, NULL};
  screen = gehoord_fopencookie(NULL, "w", functions);
  if (!screen) return stdout;
  setvbuf(screen, NULL, _IOLBF, BUFSIZ);
  return screen;
}

static inline void gehoord_prepare(
    const char *name, rl_completion_func_t *completer, rl_compdisp_func_t *shower) {
  rl_readline_name = name;
  rl_instream = stdin;
  rl_outstream = gehoord_screen();
  rl_catch_signals = 0;
  /* The terminal stays as readline wants it between two lines too: a key pressed while a line is
     being saved must not be taken, or shown, by the terminal itself. */
  rl_deprep_term_function = NULL;
  rl_catch_sigwinch = 0;
  rl_attempted_completion_function = completer;
  rl_completion_display_matches_hook = shower;
  rl_sort_completion_matches = 0;
  rl_completer_word_break_characters = (char *)" \t";
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("enable-bracketed-paste", "on");
}

static inline void gehoord_flush(void) { fflush(rl_outstream); }

static inline const char *gehoord_line(void) { return rl_line_buffer ? rl_line_buffer : ""; }

/* Without this Tab falls back on the file names of this computer. */
static inline void gehoord_end_completion(void) { rl_attempted_completion_over = 1; }

/* Esc begins a longer key (Esc b: a word back). When nothing follows, the next letter typed must not
   be taken for the rest of it. */
static inline int gehoord_has_half_key(void) {
  return (rl_readline_state & RL_STATE_MULTIKEY) != 0;
}

static inline void gehoord_drop_half_key(void) { rl_callback_sigcleanup(); }

/* The choices of Tab, below the line; the line is drawn again after it. Nothing under cover. */
static inline void gehoord_show_choices(const char *text) {
  rl_crlf();
  fputs(text, rl_outstream);
  rl_forced_update_display();
}

/* Whether readline waits for the first key of a line, and nothing is half done. */
static inline int gehoord_is_idle(void) {
  const unsigned long busy = RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_SEARCH |
                             RL_STATE_NUMERICARG | RL_STATE_MULTIKEY | RL_STATE_VIMOTION |
                             RL_STATE_MACRODEF | RL_STATE_METANEXT;
  return !(rl_readline_state & busy) && rl_end == 0;
}

/* A text above the line, which is drawn again below it. A dumb terminal takes nothing back: there the
   prompt comes once more. */
static inline void gehoord_say_above(const char *text, int is_dumb) {
  if (is_dumb) rl_crlf(); else rl_clear_visible_line();
  fputs(text, rl_outstream);
  rl_forced_update_display();
  fflush(rl_outstream);
}

/* A key was a whole line by itself: neither it nor its undo belongs to the next line. */
static inline void gehoord_drop_line(void) { rl_replace_line("", 1); }

/* After Ctrl-C the line is cleared, also in the middle of a search. */
static inline void gehoord_clear_line(void) {
  rl_free_line_state();
  rl_callback_sigcleanup();
  rl_replace_line("", 1);
  rl_crlf();
}

static inline void gehoord_after_stop(void) {
  rl_prep_terminal(1);
  rl_on_new_line();
  rl_forced_update_display();
}

/* A covered screen: all that readline draws goes nowhere, and the bell stays still. */
static inline void gehoord_cover(int covered) {
  static FILE *nowhere;
  static char *bell;
  static int is_covered;
  if (covered == is_covered) return;
  is_covered = covered;
  if (covered) {
    if (!nowhere) nowhere = fopen("/dev/null", "we");
    char *style = rl_variable_value("bell-style");
    free(bell);
    bell = style ? strdup(style) : NULL;
    rl_variable_bind("bell-style", "none");
    if (nowhere) rl_outstream = nowhere;
  } else {
    rl_outstream = gehoord_screen();
    rl_variable_bind("bell-style", bell ? bell : "audible");
  }
}

static inline int gehoord_signalfd(const sigset_t *mask) {
  return signalfd(-1, mask, SFD_CLOEXEC | SFD_NONBLOCK);
}

static inline int gehoord_next_signal(int descriptor) {
  struct signalfd_siginfo info;
  return read(descriptor, &info, sizeof info) == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}
