/** Words of *Lỗi đồng bộ*. */
export const incidents = {
  incidents: {
    title: 'Lỗi đồng bộ',
    intro:
      'Những việc gửi ra ngoài hoặc giữa các hồ sơ chưa làm được. Hệ thống vẫn tự thử lại; có thể thử ngay hoặc bỏ qua.',
    none: 'Không có lỗi nào.',
    state: { failed: 'Cần xử lý', trying: 'Đang tự thử lại', skipped: 'Đã bỏ qua' },
    filter: 'Lọc theo tình trạng',
    target: 'Nơi nhận',
    everyTarget: 'Mọi nơi nhận',
    unnumbered: 'Hồ sơ chưa có mã',
    attempts: 'Đã thử %{smart_count} lần',
    since: 'từ %{at}',
    nextTry: 'tự thử lại lúc %{at}',
    behind: '%{smart_count} việc sau đang chờ',
    shut: 'Nơi nhận tạm ngừng nhận',
    related: 'Hồ sơ liên quan',
    retry: 'Thử lại',
    retryNamed: 'Thử lại %{what}',
    retryMany: 'Thử lại tất cả (%{count})',
    retrying: 'Đang thử lại: %{done} trên %{total}',
    stop: 'Dừng',
    report:
      'Đã thử %{total}: %{done} thành công, %{failed} vẫn lỗi, %{waits} chưa thử được, %{ended} không phải gửi nữa.',
    outcome: {
      verified: 'Đã gửi, nơi nhận xác nhận có.',
      done: 'Đã gửi; nơi nhận không cho hỏi lại nên chưa kiểm chứng được.',
      ended: 'Không gửi nữa: vừa có người bỏ qua hoặc thu hồi.',
      failed: 'Vẫn chưa được: %{cause}',
      waits: 'Chưa thử được: phải chờ việc trước hoặc nơi nhận.',
    },
    skip: 'Bỏ qua',
    skipNamed: 'Bỏ qua %{what}',
    skipHelp: 'Việc này sẽ không được gửi nữa; các việc sau của hồ sơ được gửi tiếp. Lý do được ghi vào nhật ký hồ sơ.',
    skipChild: 'Hồ sơ thành phần này sẽ không được mở nữa.',
    reason: 'Lý do',
    partner: {
      open: '“%{name}” không trả lời từ %{since}. Tạm ngừng gửi, thử lại lúc %{at}; %{smart_count} việc đang chờ.',
      'half-open': 'Đang kiểm tra xem “%{name}” đã trả lời lại chưa; %{smart_count} việc đang chờ.',
    },
    loop: 'Bộ phận gửi đi không chạy từ %{at}. Cần khởi động lại hệ thống.',
    resync: {
      do: 'Đồng bộ lại',
      help: 'Báo lại trạng thái hiện tại của hồ sơ cho Cổng dịch vụ công và mọi hệ thống liên thông.',
      done: 'Đã đưa vào danh sách gửi. Trạng thái sẽ cập nhật sau ít giây.',
    },
  },
};
