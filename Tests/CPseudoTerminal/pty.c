#define _GNU_SOURCE
#include "pty_shim.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* Our end closes on exec, so that no other program that is started meanwhile keeps it open. */
static int open_terminal(char *name, size_t size) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return -1;
  if (grantpt(terminal) == 0 && unlockpt(terminal) == 0 && ptsname_r(terminal, name, size) == 0)
    return terminal;
  close(terminal);
  return -1;
}

/* Between fork and exec, async-signal-safe calls only: what the tests ignore or block is no business
   of the program. */
static void become(const char *path, char *const arguments[], char *const environment[],
                   const char *folder, const int streams[3]) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  for (int target = 0; target < 3; target++)
    if (dup2(streams[target], target) < 0) _exit(127);
  if (chdir(folder) < 0) _exit(127);
  execve(path, arguments, environment);
  _exit(127);
}

static void become_on_terminal(const char *path, char *const arguments[],
                               char *const environment[], const char *folder,
                               const char *terminal) {
  if (setsid() < 0) _exit(127);
  int own = open(terminal, O_RDWR | O_CLOEXEC);
  if (own < 0 || ioctl(own, TIOCSCTTY, 0) < 0) _exit(127);
  const int streams[3] = {own, own, own};
  become(path, arguments, environment, folder, streams);
}

pid_t gehoord_start_on_terminal(const char *path, char *const arguments[],
                                char *const environment[], const char *folder,
                                unsigned short rows, unsigned short columns, int *terminal) {
  char name[128];
  int ours = open_terminal(name, sizeof name);
  if (ours < 0) return -1;
  gehoord_resize_terminal(ours, rows, columns);
  pid_t process = fork();
  if (process == 0) become_on_terminal(path, arguments, environment, folder, name);
  if (process < 0) {
    int reason = errno;
    close(ours);
    errno = reason;
    return -1;
  }
  *terminal = ours;
  return process;
}

static void close_all(const int descriptors[], int count) {
  int reason = errno;
  for (int index = 0; index < count; index++) close(descriptors[index]);
  errno = reason;
}

pid_t gehoord_start_on_pipes(const char *path, char *const arguments[], char *const environment[],
                             const char *folder, int pipes[3]) {
  int theirs[3];
  for (int index = 0; index < 3; index++) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) < 0) {
      close_all(pipes, index);
      close_all(theirs, index);
      return -1;
    }
    int writes = index > 0;
    theirs[index] = ends[writes];
    pipes[index] = ends[!writes];
  }
  pid_t process = fork();
  if (process == 0) {
    /* Whoever runs the tests sits at a terminal; the program must not find it. */
    if (setsid() < 0) _exit(127);
    become(path, arguments, environment, folder, theirs);
  }
  close_all(theirs, 3);
  if (process < 0) close_all(pipes, 3);
  return process;
}

int gehoord_resize_terminal(int terminal, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int gehoord_has_stopped(int status) { return WIFSTOPPED(status); }

int gehoord_exit_code(int status) {
  return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
