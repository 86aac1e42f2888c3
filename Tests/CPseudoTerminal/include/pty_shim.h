/* Starts programs on pipes or under a terminal of their own: forking is unavailable to Swift. */
#ifndef GEHOORD_PTY_SHIM_H
#define GEHOORD_PTY_SHIM_H

#include <sys/types.h>

/* Runs `path` in `folder` on a new terminal of `rows` by `columns`, as leader of its own session.
   Returns its process id and puts our end of the terminal in `*terminal`; -1 with errno set when
   that fails. A program that cannot be run ends with 127. */
pid_t gehoord_start_on_terminal(const char *path, char *const arguments[],
                                char *const environment[], const char *folder,
                                unsigned short rows, unsigned short columns, int *terminal);

/* Runs `path` in `folder` with pipes for its standard input, output and errors; our ends, which no
   other program inherits, stand in `pipes` in that order. */
pid_t gehoord_start_on_pipes(const char *path, char *const arguments[], char *const environment[],
                             const char *folder, int pipes[3]);

/* Gives the terminal another size, which it tells the program. */
int gehoord_resize_terminal(int terminal, unsigned short rows, unsigned short columns);

/* Whether a status of waitpid says ended or stopped, and with what code: 128 and up for a signal. */
int gehoord_has_stopped(int status);
int gehoord_exit_code(int status);

#endif
