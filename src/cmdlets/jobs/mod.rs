//! Cmdlets of jobs and events.

cmdlets! {
    get_job
    receive_job
    remove_job
    start_job
    start_thread_job
    stop_job
    wait_job
}
